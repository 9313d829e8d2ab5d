// Invocation
