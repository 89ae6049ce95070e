/** The interface's icons, by what they mean. URLs only; the page shows them as decoration beside words. */

import back from '../../assets/icons/arrow-counter-clockwise.svg';
import arrow from '../../assets/icons/arrow-right.svg';
import gear from '../../assets/icons/gear.svg';
import house from '../../assets/icons/house.svg';
import card from '../../assets/icons/identification-card.svg';
import notebook from '../../assets/icons/notebook.svg';
import phone from '../../assets/icons/phone.svg';
import cross from '../../assets/icons/x.svg';

export const ICONS = { arrow, back, card, cross, gear, house, notebook, phone };
export type IconName = keyof typeof ICONS;
