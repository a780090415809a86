import Vocabulary

/// Runs what EC2 calls instances. A call returns once the driver has taken the order; what comes of it is
/// told by `events`. Orders for one instance are carried out one after the other.
package protocol Machines: Sendable {
    /// What happens to machines, from the first order on. There is one listener: the place where the
    /// program is assembled, which opens the doors and moves EC2's states.
    var events: AsyncStream<MachineEvent> { get }

    /// Makes the machine and boots it for the first time: `listening`, then `running`, or `failed`.
    func launch(_ spec: MachineSpec) async

    /// Boots a stopped machine again from its own disk; user data does not run again.
    func start(_ spec: MachineSpec) async

    /// Shuts down, keeping the disk: `stopped`.
    func stop(_ instanceID: String) async

    /// Boots again on the same disk, address and doors: `running` with another process, or `failed`.
    func reboot(_ instanceID: String) async

    /// Ends the machine and removes everything of it: `terminated`. A machine that does not exist is
    /// `terminated` at once.
    func terminate(_ instanceID: String) async

    /// What the machine has written to its console since it was launched, also when it is gone since a
    /// while; nil for one without a console.
    func consoleOutput(of instanceID: String) async -> ConsoleOutput?

    /// Compares what runs with what should, once, at start-up: takes over running machines (`listening`,
    /// `running`), reports those that are gone (`stopped`), boots those whose launch was cut short, and
    /// removes what nobody knows.
    func reconcile(_ known: [KnownMachine]) async

    /// Lets other rules hold between machines, running ones included, and returns when they do. `rules` is
    /// asked now, and again whenever a machine comes or goes; a driver without networks asks nobody.
    /// Throws when the old ones still hold; the driver says so in the log and goes on trying.
    func enforce(_ rules: @escaping @Sendable () -> NetworkRules) async throws
}

/// The end of what a machine wrote to its console.
package struct ConsoleOutput: Sendable, Equatable {
    /// The last 64 KiB.
    package var bytes: [UInt8]
    package var writtenAt: Timestamp

    package init(bytes: [UInt8], writtenAt: Timestamp) {
        self.bytes = bytes
        self.writtenAt = writtenAt
    }
}

/// Everything that a driver needs to make a machine.
package struct MachineSpec: Sendable, Codable, Equatable {
    package var instanceID: String
    package var account: AccountID
    package var region: Region
    package var resources: MachineResources
    /// As the machine's firmware says it: `t3.micro`.
    package var instanceType: String?
    package var privateIPv4: String
    package var macAddress: String
    /// The network in which the address means this machine; other networks have the same addresses.
    package var network: String?
    /// As `hostname` prints it: `ip-172-31-0-5.ec2.internal`.
    package var hostname: String
    package var userData: [UInt8]?
    /// One line as in `authorized_keys`.
    package var authorizedKey: String?
    /// Whom `ssh` logs in as: `ec2-user`, `ubuntu`, `admin`, `root`.
    package var loginUser = "ec2-user"
    package var root = MachineRoot.host
    /// What login shells find set: `AWS_REGION`, `AWS_DEFAULT_REGION`.
    package var environment: [String: String] = [:]

    package init(
        instanceID: String, account: AccountID, region: Region, resources: MachineResources,
        privateIPv4: String, macAddress: String, hostname: String
    ) {
        self.instanceID = instanceID
        self.account = account
        self.region = region
        self.resources = resources
        self.privateIPv4 = privateIPv4
        self.macAddress = macAddress
        self.hostname = hostname
    }
}

/// What an instance type amounts to.
package struct MachineResources: Sendable, Codable, Equatable {
    package var vCPUs: Int
    package var memoryMiB: Int

    package init(vCPUs: Int, memoryMiB: Int) {
        self.vCPUs = vCPUs
        self.memoryMiB = memoryMiB
    }
}

/// What a machine's disk begins as; it is never written to.
package enum MachineRoot: Sendable, Codable, Equatable {
    /// This computer's own root, without home directories, secrets and Rolecall's data.
    case host
    /// A directory that holds a root file system.
    case directory(String)
}

/// A machine that EC2 has on its books.
package struct KnownMachine: Sendable {
    package enum Expectation: Sendable {
        /// It was being launched or started.
        case starting
        case running
        /// It is stopped, or was being stopped.
        case stopped
    }

    package var spec: MachineSpec
    package var expectation: Expectation

    package init(_ spec: MachineSpec, expectation: Expectation) {
        self.spec = spec
        self.expectation = expectation
    }
}

/// What happened to a machine.
package struct MachineEvent: Sendable {
    package enum Kind: Sendable {
        /// The machine's network is there, before anything runs in it: open the doors.
        case listening(MachineDoors)
        /// It runs; the process is its first, as this computer numbers it, or nil where there is none.
        case running(process: Int32?)
        /// It ended, by order or by itself. Its doors can be closed; its disk is kept.
        case stopped(reason: MachineEnd)
        /// It could not be brought up. After `launch` nothing of it is left; after `start` its disk is.
        case failed(reason: String)
        /// Nothing of it is left. Its doors can be closed.
        case terminated
    }

    package var instanceID: String
    package var kind: Kind

    package init(_ instanceID: String, _ kind: Kind) {
        self.instanceID = instanceID
        self.kind = kind
    }
}

/// Why a machine ended.
package enum MachineEnd: Sendable, Equatable {
    /// `stop` was called.
    case ordered
    /// Its first process ended: a shutdown from inside. The status is unknown for a machine that was
    /// taken over from an earlier server.
    case exited(status: Int32?)
    /// It was gone when the server came back.
    case lost
}
