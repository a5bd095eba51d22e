// What module.mjs imports: a function of a JavaScript module.
export const display = (value) => `Client says "${value}"`;
