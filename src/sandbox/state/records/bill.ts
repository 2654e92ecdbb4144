/** A bill that can be downloaded: plain data. */
export interface OfferedBill {
  text: string;
  gzip: boolean;
  /** What it is encrypted with; absent if it is not. */
  seal?: Seal;
  /** Milliseconds of the simulator's time. */
  expires: number;
}

/** An AES-256-GCM key, 32 bytes of text, and the nonce of the one file it is used for. */
export interface Seal {
  key: string;
  nonce: string;
}
