/// Answers names inside instances.
enum PendingResolver {}
