import { expect, test } from './extension.ts';

test('a title typed: arrows, Enter and the role', async ({ extension }) => {
  const popup = await extension.popup();
  await popup.getByRole('combobox').fill('registered nur');
  await expect(popup.getByRole('option').first()).toContainText('Registered Nurse');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Registered Nurse');
  await expect(popup.getByRole('heading', { level: 1 })).toBeFocused();
});

test('Escape closes the suggestions, then clears the field', async ({ extension }) => {
  const popup = await extension.popup();
  const field = popup.getByRole('combobox');
  await field.fill('actua');
  await expect(popup.getByRole('option').first()).toBeVisible();
  await field.press('Escape');
  await expect(popup.getByRole('listbox')).toBeHidden();
  await field.press('Escape');
  await expect(field).toHaveValue('');
});

test('an unknown title: a calm answer, shown as text', async ({ extension }) => {
  const popup = await extension.popup();
  await popup.getByRole('combobox').fill('zzqx <b>vvk</b>');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('zzqx <b>vvk</b>')).toBeVisible();
  await expect(popup.locator('main b')).toHaveCount(0);
});
