/** The grade of the evidence as a mark. */
export function Grade({ grade }: { readonly grade: string }) {
  return (
    <span class={`grade grade-${grade}`}>
      <span class="hidden">grade </span>
      {grade}
    </span>
  );
}
