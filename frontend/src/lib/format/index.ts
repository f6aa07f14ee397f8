export * from './collation';
export * from './dates';
export * from './numbers';
