import type { components } from '@/api/schema';

export type Unit = components['schemas']['AdministrativeUnit'];
export type UnitLevel = Unit['level'];
export type UnitDetail = components['schemas']['UnitDetail'];
export type UnitLink = components['schemas']['UnitLink'];
