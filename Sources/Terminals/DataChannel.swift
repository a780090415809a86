/// The data channel of Session Manager.
enum PendingDataChannel {}
