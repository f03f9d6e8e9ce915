const loads = new Set<Promise<unknown>>();

/** Counts something among what is on its way, until it settles. */
export function whileLoading<Value>(load: Promise<Value>): Promise<Value> {
  const settled: Promise<unknown> = Promise.allSettled([load]).then(() => loads.delete(settled));
  loads.add(settled);
  return load;
}

/** Settles when no article file is on its way any more, so that what it brings has been rendered or soon will be. */
export const allLoaded = async (): Promise<void> => {
  await Promise.allSettled(loads);
};
