/** Processor time of this thread in ms: what others do on the machine meanwhile is not in it, unlike on a clock. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Least processor time, in ms, one of five runs took; at least `floor`, below which the measure is too coarse. */
export function leastTime(run: () => unknown, floor = 2): number {
  const times = Array.from({ length: 5 }, () => {
    const before = spent();
    run();
    return spent() - before;
  });
  return Math.max(floor, Math.min(...times));
}
