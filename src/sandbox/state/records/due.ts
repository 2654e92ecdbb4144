/** A planned task: plain data, so that it survives the process that planned it. */
export interface Due {
  /** The name of the task: `transfer.overdue`. */
  task: string;
  /** The number of the record that it is for. */
  of: string;
  /** When it is due, in milliseconds of the simulator's time. */
  at: number;
}
