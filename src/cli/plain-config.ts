import type { ConfigWhere, EffectiveConfig } from '../model/effective.ts'

/** A configuration without its files: data that a thread can be given. */
export type PlainConfig = Omit<EffectiveConfig, 'where'>

export function plainConfig({ where: _where, ...plain }: EffectiveConfig): PlainConfig {
  return plain
}

type Keys = ReadonlyArray<string | number>

/** Places by the keys of their settings. Whoever has the files looks them up. */
export type Places = Map<ConfigWhere, Keys>

/** The configuration in a thread. Each place that it is asked for is noted in `places`. */
export function configOfPlain(
  { sources, limits, target, ...rest }: PlainConfig,
  places: Places
): EffectiveConfig {
  return {
    ...rest,
    sources: withoutPrototype(sources),
    limits: withoutPrototype(limits),
    target: { ...target, networks: withoutPrototype(target.networks) },
    where: (...keys) => {
      const place: ConfigWhere = { in: 'config', file: '', path: keys.join('.') }
      places.set(place, keys)
      return place
    }
  }
}

/** As it was: handing data over gives all of it the common prototype. */
const withoutPrototype = <Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.assign(Object.create(null), record)
