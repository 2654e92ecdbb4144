/** Something that will happen by itself: plain data, so that it outlives the process that planned it. */
export interface Due {
  /** Which task: `transfer.overdue`. */
  task: string;
  /** The number of what it happens to. */
  of: string;
  /** When: milliseconds of the simulator's time. */
  at: number;
}
