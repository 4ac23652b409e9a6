"""The editor of rules that propose classes of anomalies."""
