import {makeBuilder, type DataType, type Vector} from "apache-arrow";

/**
 * A column of Arrow, null where there is no value. Arrow's own way, `vectorFromArray`, compiles a test for what is null out of text,
 * which the policy of the pages forbids.
 */
export function vectorOf(values: readonly unknown[], type: DataType): Vector {
  const builder = makeBuilder({type});
  values.forEach((value, i) => (value === null ? builder.setValid(i, false) : builder.set(i, value)));
  return builder.finish().toVector();
}
