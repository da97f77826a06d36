import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export type TemplateSummary = Schemas['TemplateSummary'];
export type TemplateState = TemplateSummary['state'];
export type TemplateDetail = Schemas['TemplateDetail'];
export type SetSummary = Schemas['SetSummary'];
export type RankBand = Schemas['RankBand'];
export type CriteriaSet = Schemas['CriteriaSet'];
export type CriteriaPart = Schemas['CriteriaPart'];
export type CriteriaSection = Schemas['CriteriaSection'];
export type Criterion = Schemas['Criterion'];
export type CriterionOption = Schemas['CriterionOption'];
export type Draft = Schemas['DraftView'];
export type DraftReport = Schemas['DraftReport'];
export type TemplateChange = Schemas['TemplateChange'];
export type PublicationRequest = Schemas['PublicationRequest'];
