"""Plots whose marks are samples: what stands where, so that samples can be selected in them and shown as selected."""
