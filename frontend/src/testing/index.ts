export { expectAccessible } from './expectAccessible';
export { answer, pageOf } from './network';
export { nobody, personas, renderApp } from './renderApp';
export { stubUploads } from './uploads';
