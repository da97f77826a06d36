import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const worthAnotherTry = (error: Error) => !(error instanceof Problem) || error.status === 0 || error.status >= 502;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && worthAnotherTry(error),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
