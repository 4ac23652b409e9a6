"""The editor of sequential binary partitions: signs, dendrogram and text of the balances of an ilr."""
