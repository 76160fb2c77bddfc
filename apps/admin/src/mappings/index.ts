import LinkOutlined from "@mui/icons-material/LinkOutlined";
import { MappingPage } from "./MappingPage";

export const mappings = { list: MappingPage, icon: LinkOutlined };
