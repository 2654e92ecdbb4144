import { RequestError } from '../../../errors/index.ts';
import { textIn } from '../../schema/fields.ts';
import type { Fields } from '../../schema/request-fields.ts';
import type { Order } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';
import { sign } from './contract.ts';

/** How the user signs an agreement of deduction. */
export interface ContractSignature {
  /** Who signs; whom the offer names, or somebody, unless given. */
  openid?: string;
}

const SOMEBODY = 'oSandbox00000000000000000001';

/**
 * @returns when the first attempt of the notification has ended
 * @throws RequestError `VALUE_INVALID`: no such agreement is offered, or more than one is
 */
export async function signContract(
  store: Store,
  out_contract_code: string,
  { openid }: ContractSignature = {},
): Promise<void> {
  const offered = [...store.contracts.values()].filter(
    ({ asked, state }) => asked['out_contract_code'] === out_contract_code && state === 'OFFERED',
  );
  const [contract] = offered;
  if (!contract || offered.length > 1) {
    const why = contract ? 'several plans offer one of this number' : 'no such one is offered';
    const message = `The agreement cannot be signed: ${why}`;
    throw new RequestError('VALUE_INVALID', message, { field: 'out_contract_code' });
  }
  await sign(store, contract, openid ?? namedIn(contract.asked) ?? SOMEBODY);
}

/** Signs the agreement that an order came with, by the user who paid it; it never rejects. */
export async function signWithOrder(store: Store, { contract_id, payer }: Order): Promise<void> {
  const offered = [...store.contracts.values()].find(
    (contract) => contract.contract_id === contract_id && contract.state === 'OFFERED',
  );
  if (offered) await sign(store, offered, payer?.['openid'] ?? payer?.['sp_openid'] ?? SOMEBODY);
}

const namedIn = (asked: Fields) => textIn(asked, 'openid') ?? textIn(asked, 'sp_openid');
