export * from './collation';
export * from './dates';
export * from './holidays';
export * from './kroner';
export * from './numbers';
