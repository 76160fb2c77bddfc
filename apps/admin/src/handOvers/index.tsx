import MoveDownOutlined from "@mui/icons-material/MoveDownOutlined";
import { Route } from "react-router";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));
const HandOverPage = page("HandOverPage");

export const handOvers = {
  list: page("HandOverList"),
  show: page("HandOverShow"),
  icon: MoveDownOutlined,
  children: <Route path="of/:unitId" element={<HandOverPage />} />,
};
