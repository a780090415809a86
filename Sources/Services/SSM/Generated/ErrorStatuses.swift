// swift-format-ignore-file
// Generated from Models/ssm.json (2014-11-06) by Tools/generate. Do not edit.

let errorStatuses: [String: Int] = [:]
