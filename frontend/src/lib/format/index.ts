export * from './collation';
export * from './dates';
export * from './kroner';
export * from './numbers';
