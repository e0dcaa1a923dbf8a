import { DASHBOARD, GADGET, surface, type SiteSession } from './site-session';

/** Sets the dashboard's gadget to the first contract that it offers, as somebody does who adds it. */
export async function configureGadget(session: SiteSession): Promise<void> {
  const page = await session.open('administrator', DASHBOARD);
  const gadget = surface(page, GADGET);
  await gadget.getByRole('button', { name: 'Save' }).click();
  await gadget.getByRole('list', { name: 'Scorecard' }).waitFor();
}
