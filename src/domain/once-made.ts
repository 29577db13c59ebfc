/** Lets a property of an object be made when it is first taken out. */
export function onceMade<Value>(object: object, name: string, make: () => Value): void {
  const settings = { enumerable: true, configurable: true };
  Object.defineProperty(object, name, {
    ...settings,
    get: () => {
      const value = make();
      Object.defineProperty(object, name, { ...settings, value });
      return value;
    },
  });
}
