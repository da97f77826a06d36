import { describe, expect, it } from 'vitest';
import { filterPlaces, type Place } from './map-data';

function maker(name: string, ...products: [string, number][]): Place {
  return {
    producer: null,
    name,
    commune: null,
    longitude: 105.9,
    latitude: 19.8,
    exact: false,
    stars: Math.max(...products.map(([, stars]) => stars)),
    products: products.map(([groupCode, stars]) => ({ id: `${name}-${groupCode}`, name, groupCode, stars })),
  };
}

describe('the filter of makers on the map', () => {
  const places = [maker('Lê Gia', ['FOOD', 5], ['CRAFT', 3]), maker('Cói Nga Sơn', ['CRAFT', 4])];
  const names = (stars: number | null, group: string | null) =>
    filterPlaces(places, { stars, group }).map(({ name }) => name);

  it('asks for rank and group of one and the same product', () => {
    expect(names(null, null)).toEqual(['Lê Gia', 'Cói Nga Sơn']);
    expect(names(5, null)).toEqual(['Lê Gia']);
    expect(names(null, 'CRAFT')).toEqual(['Lê Gia', 'Cói Nga Sơn']);
    expect(names(5, 'CRAFT')).toEqual([]);
  });
});
