/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A kind of entity */
export type Kind =
  | 'ASSUMPTION'
  | 'BENCHMARK_RESULT'
  | 'BENCHMARK'
  | 'CHIP'
  | 'COMPANY'
  | 'COMPARISON'
  | 'CONTRACT_LEG'
  | 'CONTRACT'
  | 'CUSTOMER_GROUP_SHARE'
  | 'CUSTOMER_SHARE'
  | 'DEPLOYMENT'
  | 'EVENT'
  | 'MARKET_SHARE'
  | 'MARKET'
  | 'MODEL'
  | 'OFFERING'
  | 'PREDICTION'
  | 'SITE'
  | 'SOFTWARE'
  | 'SOURCE'
  | 'SYSTEM';

/** Whether a claim tells what happened or what may come */
export type Nature =
  | 'ACTUAL'
  | 'ESTIMATE'
  | 'COMMITMENT'
  | 'GUIDANCE'
  | 'FORECAST'
  | 'OPTION';

/** Strength of evidence: A audited filing, verified or peer-reviewed; B vendor document or official data set; C press or analyst that names its original; D unsourced, forum, aggregator */
export type Grade =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

/** A curator’s word on a misprint */
export type Rank =
  | 'PREFERRED'
  | 'NORMAL'
  | 'DEPRECATED';

/** An error cannot be; a warning is unlikely, depends on a condition, or is within rounding */
export type Severity =
  | 'ERROR'
  | 'WARNING';

/** Conditions on a benchmark-result; all that are given must hold */
export type BenchmarkResultFilter = {
  /** One of these: The system that ran it */
  readonly system?: ReadonlyArray<string | number> | null | undefined;
  /** One of these: The model that was run */
  readonly model?: ReadonlyArray<string | number> | null | undefined;
  /** One of these: The workload */
  readonly benchmark?: ReadonlyArray<string | number> | null | undefined;
  /** One of these: Who made the run and reported it */
  readonly submitter?: ReadonlyArray<string | number> | null | undefined;
  /** Limits in token/s */
  readonly throughput?: FigureFilter | null | undefined;
  /** Limits in sample/s */
  readonly sampleThroughput?: FigureFilter | null | undefined;
  /** Limits in token/s */
  readonly outputSpeed?: FigureFilter | null | undefined;
  /** Limits in ms */
  readonly timeToFirstToken?: FigureFilter | null | undefined;
  /** Limits in ms */
  readonly timePerOutputToken?: FigureFilter | null | undefined;
  /** Limits in ms */
  readonly latency?: FigureFilter | null | undefined;
  /** Limits in J */
  readonly queryEnergy?: FigureFilter | null | undefined;
  /** Limits in kW */
  readonly power?: FigureFilter | null | undefined;
  /** Limits in count */
  readonly concurrency?: FigureFilter | null | undefined;
  /** Limits in count */
  readonly systems?: FigureFilter | null | undefined;
  /** Limits in count */
  readonly accelerators?: FigureFilter | null | undefined;
  /** Limits in bit/parameter */
  readonly bitsPerWeight?: FigureFilter | null | undefined;
  /** Limits in token */
  readonly acceptedTokensPerStep?: FigureFilter | null | undefined;
  /** Limits in token */
  readonly inputLength?: FigureFilter | null | undefined;
  /** Limits in token */
  readonly outputLength?: FigureFilter | null | undefined;
  /** Limits in % */
  readonly utilisation?: FigureFilter | null | undefined;
  /** Limits in % */
  readonly accuracyTarget?: FigureFilter | null | undefined;
  /** Limits in count */
  readonly hostProcessors?: FigureFilter | null | undefined;
  /** Limits in core */
  readonly hostCores?: FigureFilter | null | undefined;
  /** Limits in token */
  readonly acceptedTokensPerStepNeeded?: FigureFilter | null | undefined;
  /** Limits in kW */
  readonly allInPower?: FigureFilter | null | undefined;
  /** Limits in bit/parameter */
  readonly bitsPerWeightNeeded?: FigureFilter | null | undefined;
  /** Limits in GB */
  readonly bytesPerStep?: FigureFilter | null | undefined;
  /** Limits in USD/h */
  readonly costPerHourOfWork?: FigureFilter | null | undefined;
  /** Limits in USD/Mtoken */
  readonly costPerMillionInputTokens?: FigureFilter | null | undefined;
  /** Limits in USD/Mtoken */
  readonly costPerMillionOutputTokens?: FigureFilter | null | undefined;
  /** Limits in USD/Mtoken */
  readonly costPerMillionTokens?: FigureFilter | null | undefined;
  /** Limits in USD/Mtoken */
  readonly costPerMillionTotalTokens?: FigureFilter | null | undefined;
  /** Limits in token/s */
  readonly decodeRoofline?: FigureFilter | null | undefined;
  /** Limits in J/token */
  readonly energyPerToken?: FigureFilter | null | undefined;
  /** Limits in token/s */
  readonly inputThroughput?: FigureFilter | null | undefined;
  /** Limits in token/s */
  readonly interactivity?: FigureFilter | null | undefined;
  /** Limits in % */
  readonly memoryBandwidthUtilisation?: FigureFilter | null | undefined;
  /** Limits in token/s */
  readonly outputThroughput?: FigureFilter | null | undefined;
  /** Limits in USD/h */
  readonly purchaseCostPerHourOfWork?: FigureFilter | null | undefined;
  /** Limits in USD/Mtoken */
  readonly purchaseCostPerMillionInputTokens?: FigureFilter | null | undefined;
  /** Limits in USD/Mtoken */
  readonly purchaseCostPerMillionOutputTokens?: FigureFilter | null | undefined;
  /** Limits in USD/Mtoken */
  readonly purchaseCostPerMillionTokens?: FigureFilter | null | undefined;
  /** Limits in USD/Mtoken */
  readonly purchaseCostPerMillionTotalTokens?: FigureFilter | null | undefined;
  /** Limits in count */
  readonly runAccelerators?: FigureFilter | null | undefined;
  /** Limits in TB/s */
  readonly runMemoryBandwidth?: FigureFilter | null | undefined;
  /** Limits in kW */
  readonly runPower?: FigureFilter | null | undefined;
  /** Limits in token/s */
  readonly throughputPerAccelerator?: FigureFilter | null | undefined;
  /** Limits in token/s/kW */
  readonly throughputPerAllInKilowatt?: FigureFilter | null | undefined;
  /** Limits in token/s/kW */
  readonly throughputPerKilowatt?: FigureFilter | null | undefined;
  /** Limits in token */
  readonly tokensPerStep?: FigureFilter | null | undefined;
  /** Limits in token/s */
  readonly totalThroughput?: FigureFilter | null | undefined;
  /** Limits in token/s */
  readonly userOutputSpeed?: FigureFilter | null | undefined;
  /** Limits in token/s */
  readonly weightStreamingRoofline?: FigureFilter | null | undefined;
  /** All of these must hold */
  readonly and?: ReadonlyArray<BenchmarkResultFilter> | null | undefined;
  /** At least one of these must hold */
  readonly or?: ReadonlyArray<BenchmarkResultFilter> | null | undefined;
  /** This must not hold */
  readonly not?: BenchmarkResultFilter | null | undefined;
};

/** Limits on a figure. What is unknown never lies within limits */
export type FigureFilter = {
  /** Least value, in `unit` */
  readonly atLeast?: number | null | undefined;
  /** Greatest value, in `unit` */
  readonly atMost?: number | null | undefined;
  /** Unit of the limits; the unit of the field if absent */
  readonly unit?: string | null | undefined;
  /** Whether the figure has to be known, or unknown */
  readonly known?: boolean | null | undefined;
  /** What exactly was measured; the first that is told if absent */
  readonly basis?: string | null | undefined;
  /** How an interval is compared with the limits */
  readonly certainty?: Certainty;
};

/** Whether the whole interval has to lie within the limits, or has to reach into them */
export type Certainty =
  | 'CERTAINLY'
  | 'POSSIBLY';

/** What becomes of a claim: refuted as stated by computation, contradicted by better sources, in question, stale (true once), confirmed, or unconfirmed */
export type AuditVerdict =
  | 'REFUTED'
  | 'CONTRADICTED'
  | 'IN_QUESTION'
  | 'STALE'
  | 'CONFIRMED'
  | 'UNCONFIRMED';

/** Claims that match `include`, if given, and do not match `exclude` */
export type SourceSelection = {
  /** Only these */
  readonly include?: SourceMatch | null | undefined;
  /** All but these */
  readonly exclude?: SourceMatch | null | undefined;
};

/** Which claims; what is given must all match */
export type SourceMatch = {
  /** Ids of sources */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** Categories of sources */
  readonly categories?: ReadonlyArray<SourceCategory> | null | undefined;
  /** Grades of claims */
  readonly grades?: ReadonlyArray<Grade> | null | undefined;
};

/** What kind of document a source is */
export type SourceCategory =
  | 'FILING'
  | 'PAPER'
  | 'STANDARD'
  | 'VENDOR'
  | 'DATASET'
  | 'PRESS'
  | 'ANALYST'
  | 'AGGREGATOR'
  | 'FORUM'
  | 'ARTICLE'
  | 'CONVENTION';

/** One change of a what-if; exactly one of its fields is given */
export type Edit = {
  /** Puts a value in the place of what is claimed */
  readonly set?: SetEdit | null | undefined;
  /** Multiplies what is claimed */
  readonly scale?: ScaleEdit | null | undefined;
  /** Takes claims away */
  readonly withdraw?: WithdrawEdit | null | undefined;
};

/** Puts a value in the place of what is claimed: of the claim that the default figure picks, unless basis or period say otherwise */
export type SetEdit = {
  /** The one entity that is edited */
  readonly about?: string | number | null | undefined;
  /** Every entity of this kind that the view sees */
  readonly all?: Kind | null | undefined;
  /** With `all`: only those that have these */
  readonly where?: ReadonlyArray<EditWhere> | null | undefined;
  /** What exactly was measured */
  readonly basis?: string | null | undefined;
  /** The period, such as 2025 or FY2026 */
  readonly period?: string | null | undefined;
  /** The property */
  readonly property: string;
  /** The value as seeds write it ("12 kW", "30-40 %", an id), or "= " and a formula worked out before the edit */
  readonly value: string;
};

/** A key or relation that the entities of an edit must have */
export type EditWhere = {
  /** Name of the key or relation, such as vendor */
  readonly field: string;
  /** The id or word that it must have */
  readonly is: string;
};

/** Multiplies every claim on a property, of the basis and period if given */
export type ScaleEdit = {
  /** The one entity that is edited */
  readonly about?: string | number | null | undefined;
  /** Every entity of this kind that the view sees */
  readonly all?: Kind | null | undefined;
  /** With `all`: only those that have these */
  readonly where?: ReadonlyArray<EditWhere> | null | undefined;
  /** What exactly was measured */
  readonly basis?: string | null | undefined;
  /** The period, such as 2025 or FY2026 */
  readonly period?: string | null | undefined;
  /** The property */
  readonly property: string;
  /** The factor ("0.5", "80 %"), or "= " and a formula worked out before the edit */
  readonly by: string;
};

/** Takes claims away, as if nobody had made them */
export type WithdrawEdit = {
  /** The one entity that is edited */
  readonly about?: string | number | null | undefined;
  /** Every entity of this kind that the view sees */
  readonly all?: Kind | null | undefined;
  /** With `all`: only those that have these */
  readonly where?: ReadonlyArray<EditWhere> | null | undefined;
  /** What exactly was measured */
  readonly basis?: string | null | undefined;
  /** The period, such as 2025 or FY2026 */
  readonly period?: string | null | undefined;
  /** Only claims on this property */
  readonly property?: string | null | undefined;
  /** Only claims from this source */
  readonly source?: string | number | null | undefined;
};

/** Whether something holds for all values that the figures allow, for none of them, or for some */
export type Verdict =
  | 'PROVED'
  | 'REFUTED'
  | 'NOT_PROVABLE';

/** The one input that is varied: a claimed number of an entity */
export type Variation = {
  /** The entity; "house-assumptions" for a house assumption */
  readonly about: string | number;
  /** The property */
  readonly property: string;
  /** What exactly was measured; that of the comparison if absent */
  readonly basis?: string | null | undefined;
  /** The period; that of the comparison if absent */
  readonly period?: string | null | undefined;
};

/** Appeared: only the later view has it, or knows it; vanished: only the earlier; altered: both, told otherwise */
export type ChangeKind =
  | 'APPEARED'
  | 'VANISHED'
  | 'ALTERED';

export type AuditPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type AuditPageQuery = { readonly view: { readonly source: { readonly id: string, readonly kind: Kind, readonly name: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly audit: { readonly counts: ReadonlyArray<{ readonly verdict: AuditVerdict, readonly claims: number }>, readonly judgements: ReadonlyArray<{ readonly id: string, readonly verdict: AuditVerdict, readonly reasons: ReadonlyArray<string>, readonly claim: { readonly note: string | null, readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> }> } } | null } };

export type ClaimPartsFragment = { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
    | { readonly id: string, readonly kind: Kind, readonly name: string }
   };

export type AuditsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type AuditsQuery = { readonly view: { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly publisher: string | null, readonly published: string | null, readonly category: string, readonly claims: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type ChangesPageQueryVariables = Exact<{
  since?: string | null | undefined;
  sinceDataset?: string | number | null | undefined;
  about?: ReadonlyArray<string | number> | string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type ChangesPageQuery = { readonly dataset: { readonly id: string, readonly today: string }, readonly datasets: ReadonlyArray<{ readonly id: string, readonly built: string, readonly today: string, readonly claims: number }>, readonly view: { readonly changes: { readonly from: { readonly today: string }, readonly to: { readonly today: string }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly text: string, readonly subject:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
          , readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
          , readonly after: { readonly id: string, readonly text: string, readonly published: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly text: string }> }, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly property: string, readonly subject:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
          , readonly before: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> } | null, readonly after: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> } | null, readonly causes: ReadonlyArray<{ readonly id: string, readonly text: string }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly text: string, readonly subject:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           }> } } } };

export type FigurePartsFragment = { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
     } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
       } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
         } | null } }> };

export type WatchedQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type WatchedQuery = { readonly view: { readonly nodes: { readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly findings: { readonly totalCount: number } }
      > } } };

export type ClaimPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type ClaimPageQuery = { readonly view: { readonly claim: { readonly written: string, readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string | null, readonly rank: Rank, readonly note: string | null, readonly address: string, readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly subject:
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
      , readonly entity:
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
       | null, readonly source:
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly url: string | null, readonly identifier: string | null, readonly publisher: string | null, readonly published: string | null, readonly category: string, readonly id: string, readonly kind: Kind, readonly name: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string }
      , readonly findings: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
         }> } | null } };

export type BreakEvenPageQueryVariables = Exact<{
  left: string | number;
  right: string | number;
  on: string;
  basis?: string | null | undefined;
  vary: Variation;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type BreakEvenPageQuery = { readonly view: { readonly breakEven: { readonly text: string, readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly below: Verdict, readonly above: Verdict, readonly present: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly now: { readonly verdict: Verdict, readonly reason: string } } } };

export type ComparePageQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type ComparePageQuery = { readonly view: { readonly nodes: { readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly facts: ReadonlyArray<{ readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly related: ReadonlyArray<{ readonly basis: string }>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }> }
      > } } };

export type ComparedPairQueryVariables = Exact<{
  left: string | number;
  right: string | number;
  on: ReadonlyArray<string> | string;
  basis?: string | null | undefined;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type ComparedPairQuery = { readonly view: { readonly compare: ReadonlyArray<{ readonly on: string, readonly verdict: Verdict, readonly ratio: string | null, readonly reason: string }> } };

export type VariedQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type VariedQuery = { readonly view: { readonly node:
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
      | { readonly id: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly formula: string | null }> }
     | null } };

export type ConcentratedQueryVariables = Exact<{
  vendor: string | number;
  period: string;
  unit: string;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type ConcentratedQuery = { readonly view: { readonly company: { readonly id: string, readonly undisclosedShare: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly largestUndisclosedShare: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly customerConcentration: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly customerGroupConcentration: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> } } | null } };

export type RiskQueryVariables = Exact<{
  vendor: string | number;
  customer: string | number;
  cut: string;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type RiskQuery = { readonly view: { readonly company: { readonly id: string, readonly revenue: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly revenueAtRiskIfCut: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly revenueLeftIfCut: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly contractedRevenueAtRiskIfCut: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly forwardRevenueAtRiskIfCut: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> } } | null } };

export type VendorSharesQueryVariables = Exact<{
  vendor: string | number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type VendorSharesQuery = { readonly view: { readonly company: { readonly id: string, readonly kind: Kind, readonly name: string, readonly customerShares: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly period: string | null, readonly share: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }, readonly customer: { readonly id: string, readonly kind: Kind, readonly name: string } | null }> }, readonly customerGroupShares: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly period: string | null, readonly share: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }, readonly memberCount: { readonly text: string } }> } } | null } };

export type SuppliersQueryVariables = Exact<{
  customer: string | number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type SuppliersQuery = { readonly view: { readonly company: { readonly id: string, readonly kind: Kind, readonly name: string, readonly supplierConcentration: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly knownSupplierConcentration: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly otherPurchases: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly installedSystems: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly installedPower: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly shares: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly period: string | null, readonly vendor: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly share: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }, readonly impliedRevenue: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> } }> } } | null } };

export type VendorsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type VendorsQuery = { readonly view: { readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly customerShares: { readonly totalCount: number }, readonly customerGroupShares: { readonly totalCount: number }, readonly purchaseShares: { readonly totalCount: number } }> } } };

export type DisputeQueryVariables = Exact<{
  id: string | number;
}>;


export type DisputeQuery = { readonly dataset: { readonly id: string }, readonly claim: { readonly written: string, readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly subject:
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
    , readonly source:
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
      | { readonly id: string, readonly kind: Kind, readonly name: string }
     } | null };

export type RooflinePageQueryVariables = Exact<{
  model: string | number;
  bits: string;
  basis?: string | null | undefined;
  first: number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type RooflinePageQuery = { readonly view: { readonly systems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly totalMemoryBandwidth: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }, readonly totalCompute: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }, readonly machineBalance: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> } }> }, readonly model: { readonly id: string, readonly kind: Kind, readonly name: string, readonly decodeIntensity: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly weightMemory: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null } }> }, readonly benchmarkResults: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly userOutputSpeed: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }, readonly decodeRoofline: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }, readonly memoryBandwidthUtilisation: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }, readonly bitsPerWeightNeeded: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> }, readonly acceptedTokensPerStepNeeded: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> } }> } } | null } };

export type RunsQueryVariables = Exact<{
  first: number;
  filter?: BenchmarkResultFilter | null | undefined;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type RunsQuery = { readonly view: { readonly benchmarkResults: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Kind, readonly name: string, readonly system: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly model: { readonly id: string, readonly kind: Kind, readonly name: string }, readonly throughput: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }, readonly runPower: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }, readonly throughputPerKilowatt: { readonly sound: boolean, readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }, readonly energyPerToken: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }, readonly throughputPerAccelerator: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }, readonly interactivity: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> } }> }, readonly models: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly benchmarkResults: { readonly totalCount: number } }> }, readonly benchmarks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly benchmarkResults: { readonly totalCount: number } }> } } };

export type ExploreQueryVariables = Exact<{
  about: ReadonlyArray<string | number> | string | number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  hops: number;
  most: number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type ExploreQuery = { readonly view: { readonly network: { readonly found: number, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly node:
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
         }>, readonly links: ReadonlyArray<{ readonly relation: string, readonly source:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly target:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly through: ReadonlyArray<
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
        > }> } } };

export type HistoryQueryVariables = Exact<{
  id: string | number;
  property: string;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type HistoryQuery = { readonly view: { readonly node:
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
      | { readonly id: string, readonly history: ReadonlyArray<{ readonly low: number | null, readonly estimate: number | null, readonly high: number | null, readonly unit: string, readonly firstDay: string | null, readonly lastDay: string | null, readonly publishedFirstDay: string, readonly publishedLastDay: string, readonly basis: string, readonly nature: Nature, readonly picked: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } }> }
     | null } };

export type NodePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type NodePageQuery = { readonly view: { readonly node:
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           | null, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null }>, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } | null } }> }>, readonly neighbours: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: string, readonly node:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
            , readonly claims: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               }> }> }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
              | { readonly id: string, readonly kind: Kind, readonly name: string }
             }> } }
     | null } };

export type ContradictionsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type ContradictionsQuery = { readonly view: { readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly difference: string, readonly subject:
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
        , readonly rule: { readonly id: string, readonly name: string } }> } } };

export type OverviewQueryVariables = Exact<{
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type OverviewQuery = { readonly dataset: { readonly id: string, readonly today: string, readonly built: string }, readonly view: { readonly holdings: { readonly described: number, readonly fromOneSource: number, readonly kinds: ReadonlyArray<{ readonly kind: Kind, readonly count: number }>, readonly grades: ReadonlyArray<{ readonly grade: Grade, readonly count: number }>, readonly years: ReadonlyArray<{ readonly year: string, readonly count: number }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly subject:
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
        , readonly source:
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
          | { readonly id: string, readonly kind: Kind, readonly name: string }
         }> } } };

export type KindListQueryVariables = Exact<{
  kinds: ReadonlyArray<Kind> | Kind;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type KindListQuery = { readonly view: { readonly holdings: { readonly kinds: ReadonlyArray<{ readonly kind: Kind, readonly count: number }> }, readonly nodes: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
      >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type SearchResultsQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type SearchResultsQuery = { readonly view: { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
      >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type EditableQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type EditableQuery = { readonly view: { readonly node:
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly figures: ReadonlyArray<{ readonly property: string, readonly text: string, readonly known: boolean, readonly formula: string | null, readonly basis: string | null }>, readonly facts: ReadonlyArray<{ readonly property: string, readonly text: string, readonly claim: { readonly id: string } | null }> }
     | null } };

export type WhatIfPageQueryVariables = Exact<{
  about?: ReadonlyArray<string | number> | string | number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type WhatIfPageQuery = { readonly scenarios: ReadonlyArray<{ readonly id: string, readonly name: string, readonly rationale: string, readonly edits: ReadonlyArray<string> }>, readonly view: { readonly effects: { readonly to: { readonly edits: ReadonlyArray<string> }, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly property: string, readonly subject:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
          , readonly before: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> } | null, readonly after: { readonly property: string, readonly text: string, readonly known: boolean, readonly estimate: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string, readonly basis: string | null, readonly period: string | null, readonly nature: Nature | null, readonly grade: Grade | null, readonly disputed: boolean, readonly formula: string | null, readonly assumptions: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly text: string }>, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
                | { readonly id: string, readonly kind: Kind, readonly name: string }
               } | null, readonly rivals: ReadonlyArray<{ readonly agrees: boolean, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                  | { readonly id: string, readonly kind: Kind, readonly name: string }
                 } }>, readonly inputs: ReadonlyArray<{ readonly path: string, readonly figure: { readonly text: string, readonly claim: { readonly id: string, readonly property: string, readonly text: string, readonly basis: string, readonly period: string | null, readonly nature: Nature, readonly published: string, readonly undated: boolean, readonly grade: Grade, readonly locator: string, readonly source:
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                    | { readonly id: string, readonly kind: Kind, readonly name: string }
                   } | null } }> } | null, readonly causes: ReadonlyArray<{ readonly id: string, readonly text: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ChangeKind, readonly text: string, readonly subject:
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
            | { readonly id: string, readonly kind: Kind, readonly name: string }
           }> } } } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  first: number;
  asOf?: string | null | undefined;
  sources?: SourceSelection | null | undefined;
  scenario?: string | number | null | undefined;
  assume?: ReadonlyArray<Edit> | Edit | null | undefined;
}>;


export type SearchQuery = { readonly view: { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string }
      > } } };

export type ViewChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewChoicesQuery = { readonly dataset: { readonly id: string, readonly today: string }, readonly scenarios: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };
