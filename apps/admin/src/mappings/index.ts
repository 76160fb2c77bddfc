import LinkOutlined from "@mui/icons-material/LinkOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const mappings = { list: page("MappingPage"), icon: LinkOutlined };
