/**
 * Measures each variant once a round, in turns and every other round the other way about, so that a busy machine is busy for all.
 *
 * @param rounds those that count
 * @param warmUp rounds before them, which don't
 */
export async function interleave<Variant extends string, Result>(
  variants: readonly Variant[],
  { rounds, warmUp = 1 }: { readonly rounds: number; readonly warmUp?: number },
  measure: (variant: Variant) => Promise<Result>,
): Promise<Record<Variant, Result[]>> {
  const results = Object.fromEntries(variants.map((variant) => [variant, []])) as unknown as Record<
    Variant,
    Result[]
  >;
  for (let round = -warmUp; round < rounds; round++) {
    for (const variant of round % 2 ? variants : variants.toReversed()) {
      const result = await measure(variant);
      if (round >= 0) results[variant].push(result);
    }
  }
  return results;
}
