import TuneOutlined from "@mui/icons-material/TuneOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const whatIf = { list: page("WhatIfPage"), icon: TuneOutlined };
