/** The head of a table with one row. Its roles are written out, because a narrow pane shows some tables as blocks, which takes them away. */
export function TableHead({ terms }: { terms: readonly string[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {terms.map((term) => (
          <th role="columnheader" scope="col" key={term}>
            {term}
          </th>
        ))}
      </tr>
    </thead>
  );
}
