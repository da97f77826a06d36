import { api, body } from '@/shared/api/client';
import type { Page, PageRequest } from '@/shared/ui/data-list/data-list';
import { RECOGNITION_STATES, type RecognitionLine } from './certificate-api';

function query({ filters, after, limit }: PageRequest) {
  const state = RECOGNITION_STATES.find((one) => one === filters['state']);
  return {
    limit,
    ...(filters['q'] === undefined ? {} : { q: filters['q'] }),
    ...(state === undefined ? {} : { state }),
    ...(filters['stars'] === undefined ? {} : { stars: Number(filters['stars']) }),
    ...(filters['year'] === undefined ? {} : { year: Number(filters['year']) }),
    ...(after === undefined ? {} : { after }),
  };
}

export function loadNewest(request: PageRequest): Promise<Page<RecognitionLine>> {
  return body(api.GET('/api/recognitions', { params: { query: query(request) }, signal: request.signal }));
}

export function loadEnding(request: PageRequest): Promise<Page<RecognitionLine>> {
  return body(api.GET('/api/recognitions/ending', { params: { query: query(request) }, signal: request.signal }));
}
