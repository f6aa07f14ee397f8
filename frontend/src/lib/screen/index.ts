export { useNarrow } from './useNarrow';
