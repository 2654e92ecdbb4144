/** The script of the payer's page: pays, and returns to the shop. */
export const payerScript = `
const button = document.getElementById('pay');
const result = document.getElementById('result');
const back = document.getElementById('back');

async function pay() {
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  result.textContent = T.payer.paying;
  try {
    const response = await fetch('/sandbox/pay', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: button.dataset.code }),
    });
    const answer = await response.json();
    result.textContent = response.ok ? T.payer.paid : T.payer.unpaid.replace('{message}', () => answer.message);
    result.tabIndex = -1;
    if (response.ok) {
      result.focus();
      button.remove();
      if (back) location.assign(back.href);
      return;
    }
  } catch {
    result.textContent = T.payer.silent;
  }
  button.removeAttribute('aria-busy');
}

if (button) button.addEventListener('click', pay);
`;
