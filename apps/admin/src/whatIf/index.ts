import TuneOutlined from "@mui/icons-material/TuneOutlined";
import { WhatIfPage } from "./WhatIfPage";

export const whatIf = { list: WhatIfPage, icon: TuneOutlined };
