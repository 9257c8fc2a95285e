// Fields are styled alike in this view and in the repair, which the rule view shows: their sheet comes into force once.
import { adopt } from '../../adopt';
import fields from './fields.css';

adopt(fields);
