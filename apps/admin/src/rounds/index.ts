import AutorenewOutlined from "@mui/icons-material/AutorenewOutlined";
import { RoundList } from "./RoundList";

export const rounds = { list: RoundList, icon: AutorenewOutlined, recordRepresentation: "name" };
