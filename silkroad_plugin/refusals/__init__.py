"""The texts of every refusal, by subject: each names the input, says what is wrong and what to do."""
