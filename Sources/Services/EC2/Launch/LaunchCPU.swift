import Service
import World

extension Launch {
    /// The cores and threads that are asked for, if the type can have them.
    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-optimize-cpu.html
    static func cpuOptions(_ asked: CpuOptionsRequest?, of type: InstanceType) throws -> KnownCPUOptions? {
        guard let asked else { return nil }
        guard (asked.amdSevSnp ?? "disabled") == "disabled" else {
            throw AWSError.unsupported("CpuOptions.AmdSevSnp")
        }
        guard (asked.nestedVirtualization ?? "disabled") == "disabled" else {
            throw AWSError.unsupported("CpuOptions.NestedVirtualization")
        }
        guard asked.coreCount != nil || asked.threadsPerCore != nil else { return nil }
        guard let cores = asked.coreCount, let threads = asked.threadsPerCore else {
            throw AWSError.cpuOptionsIncomplete
        }
        if cores == type.cores, threads == type.threadsPerCore {
            return KnownCPUOptions(cores: cores, threadsPerCore: threads)
        }
        guard type.validCores.contains(cores) else {
            throw AWSError.cpuOption("CoreCount", cores, type.name)
        }
        guard type.validThreadsPerCore.contains(threads) else {
            throw AWSError.cpuOption("ThreadsPerCore", threads, type.name)
        }
        return KnownCPUOptions(cores: cores, threadsPerCore: threads)
    }

    static func credits(_ asked: String?, of type: InstanceType) throws -> String? {
        guard type.isBurstable else {
            guard asked == nil else {
                throw AWSError.invalidParameterValue(
                    "The instance type '\(type.name)' does not support credit specification")
            }
            return nil
        }
        guard let asked else { return type.defaultCredits }
        guard asked == "standard" || asked == "unlimited" else {
            throw AWSError.invalidValue(asked, for: "CpuCredits")
        }
        return asked
    }
}

// These texts are not verified.
extension AWSError {
    static let cpuOptionsIncomplete = invalidCombination(
        "Both CoreCount and ThreadsPerCore must be specified in CpuOptions.")

    static func cpuOption(_ name: String, _ value: Int, _ type: String) -> AWSError {
        invalidParameterValue(
            "Invalid value '\(value)' for \(name): instance type '\(type)' does not support it.")
    }
}
