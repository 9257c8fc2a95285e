/** Freezes plain data through and through and answers it. */
export function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deeplyFrozen);
    Object.freeze(value);
  }
  return value;
}
