import { RequestError } from '../../../errors/index.ts';
import { checkAct } from '../../judge/act.ts';
import { textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import type { Order } from '../../state/records/order.ts';
import type { PapayContract } from '../../state/records/papay.ts';
import type { Store } from '../../state/store.ts';
import { sign } from './contract.ts';

/** How the user signs a deduction agreement. */
export interface ContractSignature {
  /** Who signs. Default: the user that the offer names, or any user. */
  openid?: string;
}

const SOMEBODY = 'oSandbox00000000000000000001';

/**
 * @returns a promise that resolves after the first attempt to send the notification
 * @throws RequestError `VALUE_INVALID`: no such agreement was offered, or more than one was
 */
export async function signContract(
  store: Store,
  out_contract_code: string,
  signature: ContractSignature = {},
): Promise<void> {
  checkAct('signature', signature);
  const { openid } = signature;
  const offered = [...store.contracts.values()].filter(
    ({ asked, state }) => asked['out_contract_code'] === out_contract_code && state === 'OFFERED',
  );
  const [contract] = offered;
  if (!contract || offered.length > 1) {
    const why = contract
      ? 'several plans offer an agreement with this number'
      : 'no agreement with this number is offered';
    const message = `The agreement cannot be signed: ${why}`;
    throw new RequestError('VALUE_INVALID', message, { field: 'out_contract_code' });
  }
  await signOffered(store, contract, openid);
}

/** The user signs an offered agreement. Never rejects. */
export async function signOffered(store: Store, contract: PapayContract, openid?: string): Promise<void> {
  await sign(store, contract, openid ?? namedIn(contract.asked) ?? SOMEBODY);
}

/** The user who paid an order signs the agreement that came with it. Never rejects. */
export async function signWithOrder(store: Store, { contract_id, payer }: Order): Promise<void> {
  const offered = [...store.contracts.values()].find(
    (contract) => contract.contract_id === contract_id && contract.state === 'OFFERED',
  );
  if (offered) await sign(store, offered, payer?.['openid'] ?? payer?.['sp_openid'] ?? SOMEBODY);
}

const namedIn = (asked: Fields) => textIn(asked, 'openid') ?? textIn(asked, 'sp_openid');
