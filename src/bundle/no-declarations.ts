/**
 * Stands in for type-graphql in a bundle, whose schema was declared when it was made: to declare it again does nothing.
 */
const nothing = () => () => {};

export { nothing as Arg, nothing as Field, nothing as InputType, nothing as InterfaceType, nothing as ObjectType };
export const registerEnumType = () => {};
/** The types that are named in declarations. */
export const [Float, ID, Int] = ['Float', 'ID', 'Int'];
