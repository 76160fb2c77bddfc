/** The tools for ticked rows take room of their own; react-admin lays them over what stands above the table. */
export const bulkToolbar = {
  "& .RaBulkActionsToolbar-toolbar": {
    position: "static",
    transform: "none",
    height: "auto",
    flexWrap: "wrap",
    py: 0.5,
  },
  "& .RaBulkActionsToolbar-collapsed": { display: "none" },
};
