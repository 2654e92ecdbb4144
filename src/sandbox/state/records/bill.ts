/** A bill that can be fetched: plain data. */
export interface OfferedBill {
  text: string;
  gzip: boolean;
  /** What it is encrypted with, when it is. */
  seal?: Seal;
  /** Milliseconds of the simulator's time. */
  expires: number;
}

/** A key of AES-256-GCM, 32 bytes of text, and the nonce of the one file it is for. */
export interface Seal {
  key: string;
  nonce: string;
}
