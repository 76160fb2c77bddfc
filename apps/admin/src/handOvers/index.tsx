import MoveDownOutlined from "@mui/icons-material/MoveDownOutlined";
import { Route } from "react-router";
import { HandOverList } from "./HandOverList";
import { HandOverPage } from "./HandOverPage";
import { HandOverShow } from "./HandOverShow";

export const handOvers = {
  list: HandOverList,
  show: HandOverShow,
  icon: MoveDownOutlined,
  children: <Route path="of/:unitId" element={<HandOverPage />} />,
};
