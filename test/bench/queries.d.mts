/** The queries that all contenders answer, each as it is and as a what-if. */
export const QUERY_NAMES: readonly string[];
