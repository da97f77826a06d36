import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/schema';
import { api, body } from '@/shared/api/client';

type Schemas = components['schemas'];
export type ProductLine = Schemas['ProductLine'];
export type Product = Schemas['ProductView'];
export type ProductDescription = Schemas['ProductDescription'];
export type ProductPicture = Schemas['ProductPicture'];
export type ProductGroup = Schemas['GroupChoice'];
export type Recognition = Schemas['Recognition'];
export type ProductPaper = ProductDescription['papers'][number];

export const PAPERS: readonly ProductPaper[] = [
  'QUALITY_DECLARATION',
  'FOOD_SAFETY',
  'TRADEMARK',
  'GEOGRAPHICAL_INDICATION',
  'COLLECTIVE_MARK',
  'CERTIFICATION_MARK',
  'PATENT',
  'DESIGN',
  'COPYRIGHT',
  'OTHER',
];

export const STATES: readonly ProductDescription['state'][] = ['ACTIVE', 'STOPPED'];

const HOUR = 3_600_000;
export const MOST_PICTURES = 12;

export const groupsQuery = queryOptions({
  queryKey: ['products', 'groups'],
  queryFn: ({ signal }): Promise<ProductGroup[]> => body(api.GET('/api/products/groups', { signal })),
  staleTime: HOUR,
});

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', 'one', id],
    queryFn: ({ signal }): Promise<Product> =>
      body(api.GET('/api/products/{id}', { params: { path: { id } }, signal })),
  });

export const recognitionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', 'recognitions', id],
    queryFn: ({ signal }): Promise<Recognition[]> =>
      body(api.GET('/api/products/{id}/recognitions', { params: { path: { id } }, signal })),
  });

/** The producers a person may add products to: his own, or all of them for the province. */
export const producersQuery = (q: string) =>
  queryOptions({
    queryKey: ['products', 'producers', q],
    queryFn: ({ signal }) =>
      body(api.GET('/api/producers', { params: { query: { limit: 200, ...(q === '' ? {} : { q }) } }, signal })),
  });

export const pictureAddress = (attachment: string) => `/api/attachments/${attachment}/content`;

function based({ id, version }: Product) {
  return { path: { id }, header: { 'If-Match': `"${version}"` } };
}

export function addProduct(producer: string, description: ProductDescription): Promise<Product> {
  return body(api.POST('/api/products', { body: { producer, description } }));
}

export function changeProduct(product: Product, description: ProductDescription): Promise<Product> {
  return body(api.PUT('/api/products/{id}', { params: based(product), body: description }));
}

export function changePictures(product: Product, pictures: ProductPicture[]): Promise<Product> {
  return body(api.PUT('/api/products/{id}/pictures', { params: based(product), body: { pictures } }));
}

export function assignProducer({ id }: Product, producer: string): Promise<Product> {
  return body(api.POST('/api/products/{id}/producer', { params: { path: { id } }, body: { producer } }));
}
