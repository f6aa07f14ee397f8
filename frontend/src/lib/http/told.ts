/**
 * What an answer of ours really is: every member there.
 *
 * The documents leave members of answers optional, but the services always write each one, null where there is nothing.
 */
export type Told<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends (infer Element)[]
    ? Told<Element>[]
    : { [K in keyof T]-?: Told<Exclude<T[K], undefined>> };
