export interface Partnership {
  partner: Readonly<Record<string, unknown>>;
  authorized_data: Readonly<Record<string, unknown>>;
  state: 'ESTABLISHED' | 'TERMINATED';
  build_time: string;
  terminate_time?: string;
  create_time: string;
  update_time: string;
}
