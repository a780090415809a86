// swift-format-ignore-file
// Generated from Models/organizations.json (2016-11-28) by Tools/generate. Do not edit.

let errorStatuses: [String: Int] = [:]
